package io.hookline.attribution.collect.adaccount;

/** Why a report is not read at present. */
enum AdAccountTrouble {
  TOKEN("Connect the account again with another token."),
  KEY(
      "Your operator adds the key that the token was stored with to"
          + " hookline.source-secrets.former-keys; or connect the account again with another token."),
  PERMISSION(
      "Give whoever made the token a role at the ad account that may read reports, then connect it"
          + " again."),
  WAIT("Nothing to do: it is tried again by itself."),
  UNAVAILABLE("Nothing to do: it is tried again by itself."),
  REQUEST("Look at the advertiser id; else tell Hookline's makers the code and the request."),
  KEEPING(
      "Your operator looks into the service's log. It is tried again by itself, which may not mend"
          + " it."),
  ROWS("Look at the rows in Ads Manager; those that were refused do not count.");

  private final String mend;

  AdAccountTrouble(String mend) {
    this.mend = mend;
  }

  /** What helps, for people. */
  String mend() {
    return mend;
  }

  /** Whether only a person can help. */
  boolean endsConnection() {
    return this == TOKEN || this == PERMISSION;
  }
}
