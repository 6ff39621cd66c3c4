package io.hookline.creator.deal.campaign;

/** Days before the campaign, or a study that compares with people or places without it. */
enum BaselineKind {
  PERIOD,
  STUDY
}
