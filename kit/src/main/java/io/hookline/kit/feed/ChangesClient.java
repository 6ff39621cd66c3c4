package io.hookline.kit.feed;

import io.hookline.kit.outbox.CloudEvent;
import io.hookline.kit.problem.CommonProblem;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Reads sisters' feeds, and the service's own; a read that takes too long fails and is tried again
 * by the poller.
 */
@ApplicationScoped
class ChangesClient {

  private final FeedConfig config;
  private final OwnFeed own;
  private final KnownSubscriptions subscriptions;
  private final Map<String, ChangesApi> sisters = new ConcurrentHashMap<>();

  ChangesClient(FeedConfig config, OwnFeed own, KnownSubscriptions subscriptions) {
    this.config = config;
    this.own = own;
    this.subscriptions = subscriptions;
  }

  /**
   * A read of a feed.
   *
   * @param changes the next ones of the kinds that are followed
   * @param more whether there may be more behind the last of them
   * @param complete whether they are all that the sister has committed by the time of the question
   */
  record Page(List<CloudEvent> changes, boolean more, boolean complete) {}

  /**
   * @param after cursor of the last change applied, null from the beginning
   * @throws CursorRefused when the sister does not know the cursor
   */
  Page read(String feed, String after) {
    if (own.is(feed)) {
      return own.read(after, config.batch(), subscriptions.resources(feed));
    }
    RestResponse<List<CloudEvent>> answer = ask(feed, after);
    List<CloudEvent> changes = answer.getEntity();
    boolean withheld = Boolean.parseBoolean(answer.getHeaderString(ChangesResource.WITHHELD));
    String said = answer.getHeaderString(ChangesResource.MORE);
    boolean more = said == null ? changes.size() >= config.batch() : Boolean.parseBoolean(said);
    return new Page(changes, more, !more && !withheld);
  }

  private RestResponse<List<CloudEvent>> ask(String feed, String after) {
    try {
      return sisters
          .computeIfAbsent(feed, this::connect)
          .read(after, String.join(",", subscriptions.resources(feed)), config.batch());
    } catch (WebApplicationException refused) {
      throw isOfCursor(refused.getResponse()) ? new CursorRefused(feed) : refused;
    }
  }

  private static boolean isOfCursor(Response answer) {
    return answer.getStatus() == CommonProblem.INVALID_CURSOR.status()
        && answer.hasEntity()
        && answer.readEntity(String.class).contains(CommonProblem.INVALID_CURSOR.name());
  }

  private ChangesApi connect(String feed) {
    URI address = config.sisters().get(feed);
    if (address == null) {
      throw new IllegalStateException("hookline.feeds.sisters." + feed + " is not set");
    }
    return QuarkusRestClientBuilder.newBuilder()
        .baseUri(address)
        .connectTimeout(config.timeout().toMillis(), TimeUnit.MILLISECONDS)
        .readTimeout(config.timeout().toMillis(), TimeUnit.MILLISECONDS)
        .build(ChangesApi.class);
  }
}
