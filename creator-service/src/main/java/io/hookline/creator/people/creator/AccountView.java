package io.hookline.creator.people.creator;

import java.util.Comparator;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account of a creator. */
@Schema(name = "Account")
record AccountView(UUID id, Network network, @Schema(examples = "miawong") String handle) {

  /** The order in which a creator's accounts are shown, the same in answers, lists and events. */
  static final Comparator<AccountView> ORDER =
      Comparator.comparing(AccountView::network).thenComparing(AccountView::handle);
}
