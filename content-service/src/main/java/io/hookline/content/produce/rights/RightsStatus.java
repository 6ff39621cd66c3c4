package io.hookline.content.produce.rights;

/**
 * Where a request for rights stands. EXPIRED: the term of a grant has passed, or the time to
 * answer.
 */
enum RightsStatus {
  ASKED,
  GRANTED,
  REFUSED,
  WITHDRAWN,
  EXPIRED
}
