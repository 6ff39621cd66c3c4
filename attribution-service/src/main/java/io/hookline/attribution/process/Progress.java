package io.hookline.attribution.process;

import io.hookline.attribution.input.Positions;
import io.hookline.attribution.input.Reader;
import io.hookline.attribution.input.Readers;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** How far a brand's inputs have been read for its credits. */
@Singleton
class Progress {

  private final Reader reader;
  private final Jdbi jdbi;

  Progress(Readers readers, Jdbi jdbi) {
    this.reader = readers.of(Readers.ATTRIBUTION);
    this.jdbi = jdbi;
  }

  /** Brands that have something new to read, or credits to decide again. */
  List<String> brandsWithNews() {
    return jdbi.withHandle(
        handle -> handle.createQuery("select brands_with_news()").mapTo(String.class).list());
  }

  /** Locks the brand's work until the transaction ends; empty when another replica has it. */
  Optional<Positions> lock() {
    return reader.lock();
  }

  void advance(Positions to) {
    reader.advance(to);
  }
}
