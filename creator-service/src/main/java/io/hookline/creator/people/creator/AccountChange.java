package io.hookline.creator.people.creator;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What other services learn of an account; how many follow it changes from day to day. */
@Schema(name = "AccountChange")
record AccountChange(
    UUID id,
    Network network,
    @Schema(examples = "miawong") String handle,
    @Schema(nullable = true) Boolean verified) {

  static AccountChange of(AccountView account) {
    return new AccountChange(account.id(), account.network(), account.handle(), account.verified());
  }
}
