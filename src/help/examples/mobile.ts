import type { FamilyExamples } from '../example';

export const mobile: FamilyExamples<'mobile'> = {
  mobile_conversion: { given: [12, 480], result: 0.025 },
  mobile_aov: { given: [900, 12], result: 75 },
  mobile_cart_abandonment: { given: [40, 12], result: 0.7 },
  mobile_traffic_share: { given: [480, 800], result: 0.6 },
  sms_subscribers: { given: [1150, 1000], result: 0.15 },
  app_downloads: { given: [[120, 80, 45]], result: 245 },
  app_active_ratio: { given: [150, 600], result: 0.25 },
  push_opt_in: { given: [240, 600], result: 0.4 },
};
