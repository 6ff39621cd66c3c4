package io.hookline.kit.feed;

import io.hookline.kit.access.BrandScope;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The service's own changes, for a feature that follows them as it follows a sister's: after their
 * commit, in the feed's order, with a cursor of their own. Read from the database and not over
 * HTTP, so that it depends on nothing that the service does not need anyway.
 */
@ApplicationScoped
class OwnFeed {

  private final ChangeFeed feed;
  private final BrandScope scope;
  private final Reader reader;
  private final String name;

  OwnFeed(
      ChangeFeed feed,
      BrandScope scope,
      Reader reader,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.feed = feed;
    this.scope = scope;
    this.reader = reader;
    this.name = service.replace("-service", "");
  }

  /** Whether it is the service's own feed that has this name. */
  boolean is(String name) {
    return this.name.equals(name);
  }

  /**
   * @throws CursorRefused when this database has been set back to before the cursor
   */
  ChangesClient.Page read(String after, int limit, Set<String> resources) {
    return scope.call(CurrentBrand.AGENCY, () -> reader.read(feed, name, after, limit, resources));
  }

  /** Apart, so that its transaction begins with the scope's brand. */
  @ApplicationScoped
  static class Reader {

    @Transactional
    public ChangesClient.Page read(
        ChangeFeed feed, String name, String after, int limit, Set<String> resources) {
      if (after != null) {
        try {
          feed.requireKnown(after);
        } catch (Problem unknown) {
          throw new CursorRefused(name);
        }
      }
      // In this order: a change that is committed between the two is newer than the question.
      boolean withheld = feed.withholds();
      ChangeFeed.Slice slice = feed.read(after, limit, resources);
      return new ChangesClient.Page(slice.changes(), slice.more(), !slice.more() && !withheld);
    }
  }
}
