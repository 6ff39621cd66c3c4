package io.hookline.attribution.collect.visit;

import io.hookline.attribution.input.Reader;
import io.hookline.attribution.input.Readers;
import jakarta.inject.Singleton;
import java.util.Collection;
import org.jdbi.v3.core.Handle;

/** Takes out of visits whose they were; what was counted stays. */
@Singleton
public class ForgetVisits {

  private static final String BROWSER = "ttp:";

  private final Reader reader;

  ForgetVisits(Readers readers) {
    this.reader = readers.of(Readers.VISITS);
  }

  /**
   * In the present transaction, which erases a shopper whose events are erased already: none of
   * them can become a visit any more.
   *
   * @param keys of the shopper
   * @return how many visits were the shopper's
   */
  public long of(Handle handle, Collection<String> keys) {
    reader.await(handle);
    return handle
        .createQuery("select erase_shopper_visits(:visitors)")
        .bindArray(
            "visitors",
            String.class,
            keys.stream()
                .filter(key -> key.startsWith(BROWSER))
                .map(key -> key.substring(BROWSER.length()))
                .toList())
        .mapTo(Long.class)
        .one();
  }
}
