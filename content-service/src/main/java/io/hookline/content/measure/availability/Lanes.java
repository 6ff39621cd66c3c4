package io.hookline.content.measure.availability;

import io.hookline.content.network.Network;
import io.hookline.content.network.VideoAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** At what pace networks are asked, over all replicas. */
@ApplicationScoped
class Lanes {

  private static final Logger LOG = Logger.getLogger(Lanes.class);
  private static final int MOST_DOUBLINGS = 20;

  private final Jdbi jdbi;
  private final AvailabilityConfig config;

  Lanes(Jdbi jdbi, AvailabilityConfig config) {
    this.jdbi = jdbi;
    this.config = config;
  }

  /** For all posts of the network, on every replica. */
  void slowDown(Network network, Duration asked, Instant now) {
    int failures =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        update availability_lane set failures = least(failures + 1, 1000)
                         where network = :network returning failures
                        """)
                    .bind("network", network.name())
                    .mapTo(Integer.class)
                    .one());
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update availability_lane set not_before = greatest(not_before, :until)
                     where network = :network
                    """)
                .bind("until", now.plus(retry(config.pause(), failures, asked)))
                .bind("network", network.name())
                .execute());
  }

  /**
   * It calls a post missing that nobody has missed.
   *
   * @return whether that is to be believed
   */
  boolean believesMissing(Network network) {
    int missing =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        update availability_lane
                           set missing_in_a_row = least(missing_in_a_row + 1, 1000000)
                         where network = :network returning missing_in_a_row
                        """)
                    .bind("network", network.name())
                    .mapTo(Integer.class)
                    .one());
    if (missing == config.mostMissing() + 1) {
      LOG.errorf(
          "%s has called %d posts in a row missing and is not believed until it shows one: look"
              + " whether its public oEmbed address has changed",
          VideoAddress.name(network), config.mostMissing());
    }
    return missing <= config.mostMissing();
  }

  void showsPost(Network network) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update availability_lane set missing_in_a_row = 0
                     where network = :network and missing_in_a_row > 0
                    """)
                .bind("network", network.name())
                .execute());
  }

  void goOn(Network network) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update availability_lane set failures = 0 where network = :network and failures > 0")
                .bind("network", network.name())
                .execute());
  }

  /** Twice as long each time, and as long as the network asks for, up to the longest. */
  Duration retry(Duration first, int failures, Duration asked) {
    Duration grown = first.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    Duration wanted = asked != null && asked.compareTo(grown) > 0 ? asked : grown;
    return wanted.compareTo(config.longestRetry()) > 0 ? config.longestRetry() : wanted;
  }
}
