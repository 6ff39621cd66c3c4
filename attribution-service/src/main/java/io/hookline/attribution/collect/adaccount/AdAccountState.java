package io.hookline.attribution.collect.adaccount;

/** Whether an ad account is asked. */
enum AdAccountState {
  CONNECTED,
  /** The platform takes the token no more; with another one it is connected again. */
  REFUSED,
  /** Somebody wanted it so. The token is forgotten. */
  DISCONNECTED
}
