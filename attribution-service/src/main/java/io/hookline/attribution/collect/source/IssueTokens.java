package io.hookline.attribution.collect.source;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.SecretToken;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;

/** Gives tokens to a source, and takes them back. */
@Singleton
class IssueTokens {

  private static final String PREFIX = "hls_";

  private final EventSourceTokens tokens;
  private final EventSources senders;

  IssueTokens(EventSourceTokens tokens, EventSources senders) {
    this.tokens = tokens;
    this.senders = senders;
  }

  /**
   * @throws Problem TOO_MANY_SOURCE_TOKENS
   */
  IssuedToken issue(UUID source, String name, Instant endsAt, Instant now) {
    if (tokens.goodAfter(source, now).size() >= EventSourceTokens.MOST) {
      throw new Problem(
          EventSourceProblem.TOO_MANY_SOURCE_TOKENS,
          "It has " + EventSourceTokens.MOST + ", which is the most: end one of them first.");
    }
    SecretToken secret = SecretToken.fresh(PREFIX);
    EventSourceToken token = new EventSourceToken(source, name, endsAt, secret, now);
    return new IssuedToken(tokens.save(token, EventSourceTokenEvent.Issued::new), secret.text());
  }

  /** Issues one and ends all others then. */
  IssuedToken rotate(UUID source, String name, Instant lastOfOthers, Instant now) {
    for (EventSourceToken other : tokens.goodAfter(source, lastOfOthers)) {
      other.endBy(lastOfOthers);
      tokens.save(other, EventSourceTokenEvent.Ended::new);
    }
    senders.forget(source);
    return issue(source, name, null, now);
  }

  /**
   * @throws Problem EVENT_SOURCE_TOKEN_ENDED
   */
  void end(EventSourceToken token, Instant now) {
    token.end(now);
    tokens.save(token, EventSourceTokenEvent.Ended::new);
    senders.forget(token.eventSourceId());
  }
}
