package io.hookline.attribution.collect.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WordIndexTest {

  private final WordIndex words = new WordIndex();

  @Test
  void aWordThatStandsOftenIsProvedOnce() {
    AtomicInteger proofs = new AtomicInteger();
    words.add("Spider", text -> proofs.incrementAndGet() < 0);

    assertThat(words.finds("a Spider and a Spider and a Spider")).isFalse();
    assertThat(proofs).hasValue(1);
  }

  @Test
  void eachWordHasItsOwnProof() {
    words.add("Spider", text -> false);
    words.add("Spiderling", text -> true);

    assertThat(words.finds("Spider, Spiderling")).isTrue();
  }
}
