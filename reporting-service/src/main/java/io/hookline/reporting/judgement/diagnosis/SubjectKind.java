package io.hookline.reporting.judgement.diagnosis;

/** What a finding is about. */
enum SubjectKind {
  BRAND,
  POST,
  PURPOSE,
  AD_KIND,
  AD_CAMPAIGN,
  AD
}
