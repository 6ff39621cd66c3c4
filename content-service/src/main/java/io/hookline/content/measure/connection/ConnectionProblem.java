package io.hookline.content.measure.connection;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why something about a connection is refused. */
enum ConnectionProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such connection")
  CONNECTION_NOT_FOUND,

  @Refusal(status = 404, title = "There is no such synchronisation")
  SYNCHRONISATION_NOT_FOUND,

  @Refusal(
      status = 409,
      title = "The account has a connection already: reconnect it",
      constraint = "uq_connection_account")
  CONNECTION_EXISTS,

  @Refusal(status = 409, title = "The connection's state does not allow this")
  CONNECTION_STATE_FORBIDS,

  @Refusal(
      status = 409,
      title = "The connection is being synchronised already",
      constraint = "uq_synchronisation_open")
  SYNCHRONISATION_UNDER_WAY,

  @Refusal(status = 422, title = "This consent is awaited no longer: ask for a new one")
  CONSENT_LAPSED,

  @Refusal(status = 422, title = "The account's owner did not agree")
  CONSENT_REFUSED,

  @Refusal(status = 422, title = "Another account agreed than the one that was asked")
  CONSENT_OF_OTHER_ACCOUNT,

  @Refusal(status = 422, title = "The consent does not tell whose account it is of")
  CONSENT_NAMELESS,

  @Refusal(status = 422, title = "Accounts of this network cannot be connected")
  NETWORK_NOT_CONNECTABLE,

  @Refusal(status = 503, title = "The platform did not take the consent: try again")
  CONSENT_NOT_TAKEN,

  @Refusal(status = 503, title = "This installation is not set up for connections")
  CONNECTIONS_NOT_SET_UP
}
