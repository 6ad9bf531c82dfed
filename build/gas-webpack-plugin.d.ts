// The plugin's own types allow only an empty list for `include`.
declare module 'gas-webpack-plugin' {
  import type { Compiler, WebpackPluginInstance } from 'webpack';

  export default class GasPlugin implements WebpackPluginInstance {
    constructor(options: { readonly include: readonly string[] });
    apply(compiler: Compiler): void;
  }
}
