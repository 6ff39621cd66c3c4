package io.hookline.content.measure.connection;

/**
 * What mends a connection. GIVE_CONSENT: the account's owner opens the consent's address.
 * RECONNECT: an administrator asks for a new consent. GRANT_SCOPES: the same, and the owner leaves
 * all that is asked for checked. WAIT: it is tried again by itself. ASK_OPERATOR: the installation
 * has to be mended.
 */
enum Mend {
  GIVE_CONSENT,
  RECONNECT,
  GRANT_SCOPES,
  WAIT,
  ASK_OPERATOR
}
