package io.hookline.content.measure.connection;

/**
 * Where a connection stands. AWAITING_CONSENT until the account's owner has agreed for the first
 * time; CONNECTED; FAILING while it is tried again by itself; PAUSED by somebody here; EXPIRED when
 * the consent has ended or cannot be renewed; WITHDRAWN by the owner, at the platform; REVOKED
 * here. The last three are connected again by a new consent.
 */
enum ConnectionState {
  AWAITING_CONSENT,
  CONNECTED,
  FAILING,
  PAUSED,
  EXPIRED,
  WITHDRAWN,
  REVOKED;

  /** Whether its account is read. */
  boolean isRead() {
    return this == CONNECTED || this == FAILING;
  }

  /** Whether there is a consent that holds. */
  boolean hasConsent() {
    return isRead() || this == PAUSED;
  }
}
