package io.hookline.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a service follows is something of which its sister's contract has events. */
public abstract class SubscriptionsAreOfContracts {

  /** The kinds of resources that the service follows, by feed. */
  protected abstract Map<String, Set<String>> resources();

  @Test
  void everyResourceIsInTheSistersContract() {
    assertThat(resources())
        .isNotEmpty()
        .allSatisfy(
            (feed, followed) ->
                assertThat(EventSchemas.of(feed + "-service").resources())
                    .as(feed)
                    .containsAll(followed));
  }
}
