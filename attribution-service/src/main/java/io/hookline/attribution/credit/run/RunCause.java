package io.hookline.attribution.credit.run;

/** Why a run was made. */
enum RunCause {
  REQUEST,
  SCHEDULE
}
