package io.hookline.attribution.collect.ingest;

import io.hookline.attribution.collect.source.EventSources;
import io.hookline.attribution.collect.source.EventSources.Sender;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Lets in who sends events in TikTok's format: by the token, and a browser by its page too. */
@Singleton
class TrackSenders {

  private final EventSources sources;

  TrackSenders(EventSources sources) {
    this.sources = sources;
  }

  /**
   * @param origin the header of that name; null from programs
   * @throws RefusedRequest with the code that TikTok has for it
   */
  Sender require(String token, String origin) {
    if (token == null || token.isBlank()) {
      throw new RefusedRequest(TikTokCode.EMPTY_ACCESS_TOKEN, "Access token is empty.");
    }
    Sender sender =
        sources
            .byToken(token.strip())
            .orElseThrow(
                () ->
                    new RefusedRequest(
                        TikTokCode.INVALID_ACCESS_TOKEN,
                        "Access token is incorrect or has been revoked."));
    check(sender, origin);
    return sender;
  }

  /** Who was here a moment ago: without a look at the database, and not yet let in. */
  Optional<Sender> believed(String token) {
    return token == null ? Optional.empty() : sources.believed(token.strip());
  }

  /**
   * @throws RefusedRequest if nothing is taken of the source, or not from this page
   */
  void check(Sender sender, String origin) {
    if (!sender.connected()) {
      throw refused(sender, "The event source was disconnected.");
    }
    if (origin != null && !sender.origins().isEmpty() && !sender.origins().permit(origin)) {
      throw refused(sender, "The page's origin is not one of those that the event source allows.");
    }
    sources.used(sender);
  }

  private static RefusedRequest refused(Sender sender, String why) {
    return new RefusedRequest(
        TikTokCode.PERMISSION_ERROR,
        "No permission to operate pixel code: " + sender.code() + ". " + why);
  }
}
