package io.hookline.attribution.credit.setting;

/** What a setting is to judge; each has a preset but OTHER. */
enum SettingObjective {
  DIRECT_RESPONSE,
  PLATFORM_DEFAULT,
  CONSIDERED_PURCHASE,
  AWARENESS,
  CREATOR_SALES,
  STORE_VISITS,
  CROSS_CHANNEL,
  OTHER
}
