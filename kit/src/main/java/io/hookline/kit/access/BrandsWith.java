package io.hookline.kit.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Which brands have something to do: what {@link BrandTurns} begin with, before any is bound. */
@ApplicationScoped
public class BrandsWith {

  private final Jdbi jdbi;

  BrandsWith(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * @param function of the database, which looks at all brands with its owner's rights
   * @param arguments of it, in their order
   * @return slugs
   */
  public List<String> of(String function, Object... arguments) {
    String places = String.join(", ", Collections.nCopies(arguments.length, "?"));
    return jdbi.withHandle(
        handle -> {
          Query query = handle.createQuery("select %s(%s)".formatted(function, places));
          for (int i = 0; i < arguments.length; i++) {
            query.bind(i, arguments[i]);
          }
          return query.mapTo(String.class).list();
        });
  }
}
