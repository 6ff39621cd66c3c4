package io.hookline.attribution.collect.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.ProblemBody;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person reads, whatever the reason is. */
class DeadLinkPageTest {

  private final DeadLinkPage page = new DeadLinkPage();

  @ParameterizedTest
  @CsvSource({
    "NOT_FOUND, This link leads nowhere",
    "INVALID_PARAMETER, This link leads nowhere",
    "TOO_MANY_REQUESTS, Too many visits at once",
    "INTERNAL_ERROR, This link cannot be opened just now",
    "UNAVAILABLE, This link cannot be opened just now"
  })
  void thePageSaysWhatToDoAndNothingOfTheService(CommonProblem reason, String headline) {
    String html = page.html(ProblemBody.of(reason, "secret detail", "/l/secret-slug"));
    assertThat(html)
        .contains("<title>" + headline + "</title>", "<h1>" + headline + "</h1>", "Please ")
        .doesNotContain("secret", reason.name(), "%", "null");
  }
}
