package io.hookline.content.measure.connection;

import java.util.Set;

/**
 * With what an account's figures are asked for.
 *
 * @param accessToken a secret, which {@link #toString} does not show
 * @param platformAccountId the platform's id of the account
 * @param scopes the permissions that the owner has given; what they do not open is not asked for
 */
public record Access(String accessToken, String platformAccountId, Set<String> scopes) {

  public Access {
    scopes = Set.copyOf(scopes);
  }

  @Override
  public String toString() {
    return "Access[platformAccountId=" + platformAccountId + ", scopes=" + scopes + "]";
  }
}
