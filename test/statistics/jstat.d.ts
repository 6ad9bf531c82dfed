/** The few distributions that tests take from jstat, which brings no types of its own. */
declare module 'jstat' {
  interface Continuous<Parameters extends readonly number[]> {
    cdf(value: number, ...parameters: Parameters): number;
    inv(probability: number, ...parameters: Parameters): number;
  }
  const jstat: {
    readonly normal: Continuous<readonly [mean: number, deviation: number]>;
    readonly studentt: Continuous<readonly [degrees: number]>;
    readonly beta: Continuous<readonly [a: number, b: number]>;
  };
  export default jstat;
}
