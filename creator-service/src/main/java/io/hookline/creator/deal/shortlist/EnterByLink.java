package io.hookline.creator.deal.shortlist;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.secret.BySecret;
import io.hookline.kit.secret.EnterBySecret;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;

/** Lets whoever has a link's secret do something, on the link's own account. */
@ApplicationScoped
class EnterByLink {

  private final ShortlistLinks links;
  private final EnterBySecret enter;

  EnterByLink(ShortlistLinks links, EnterBySecret enter) {
    this.links = links;
    this.enter = enter;
  }

  /**
   * @param secret as it was shown, or null
   * @param operation as the audit names it
   * @param work is told the link
   * @throws Problem SHORTLIST_LINK_UNKNOWN
   */
  <T> T run(String secret, String operation, Function<UUID, T> work) {
    BySecret.Place place =
        links
            .bySecret()
            .find(secret)
            .orElseThrow(
                () -> new Problem(ShortlistProblem.SHORTLIST_LINK_UNKNOWN, "Ask for a new link."));
    return enter.run(place, "shortlist-link", operation, work);
  }
}
