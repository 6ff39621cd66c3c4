package io.hookline.attribution.collect.ingest;

/** The codes of TikTok's envelope that the Events API answers here. */
enum TikTokCode {
  OK(0),
  PARTIAL_OK(20001),
  PERMISSION_ERROR(40001),
  PARAM_ERROR(40002),
  EMPTY_ACCESS_TOKEN(40104),
  INVALID_ACCESS_TOKEN(40105);

  private final int number;

  TikTokCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
