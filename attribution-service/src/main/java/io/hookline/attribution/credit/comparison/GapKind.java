package io.hookline.attribution.credit.comparison;

/** What tracked conversions are measured by. */
enum GapKind {
  /** Conversions with any eligible evidence in the run: click, view, code, scan or answer. */
  ALL_EVIDENCE,
  /** What another run gives. */
  RUN,
  /** What the platform claims for its ads. */
  PLATFORM,
  /** Orders whose shoppers say so. */
  SURVEY,
  /** Incremental conversions of a lift study. */
  STUDY
}
