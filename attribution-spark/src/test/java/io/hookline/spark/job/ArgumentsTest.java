package io.hookline.spark.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          Database.URL, "jdbc:postgresql://localhost:1/hookline",
          Database.USER, "hookline_app",
          Database.PASSWORD, "a password");

  @Test
  void runsAreOfABrandOrOfAll() {
    UUID run = UUID.randomUUID();
    assertThat(Arguments.of("run", "--all")).isEqualTo(new Arguments.Runs(null, null));
    assertThat(Arguments.of("run", "--brand", "acme")).isEqualTo(new Arguments.Runs("acme", null));
    assertThat(Arguments.of("run", "--run", run.toString(), "--brand", "acme"))
        .isEqualTo(new Arguments.Runs("acme", run));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                                                  | What is to be done is missing
          walk                                    | There is no command walk
          run                                     | Say either --brand or --all
          run --all --brand acme                  | Say either --brand or --all
          run --all --run 1                       | --run is of one --brand
          run --brand                             | --brand has no value
          run --brand --run 1                     | --brand has no value
          run --brand acme --brand acme           | --brand is there twice
          run --brand 'acme                       | --brand is a slug, of small letters, digits and hyphens
          run --brand acme --run 1                | --run is not an id of a run: 1
          run --brand acme --password hunter2     | There is no option --password here
          files --from a --rules model=LINEAR     | --to is missing
          files --from a --to a --rules view=24   | --from and --to are the same folder
          files --from a --to b --rules views=24  | --rules has no part views=24
          files --from a --to b --rules view=x    | --rules: For input string: "x"
          files --from a --to b --rules view=9999 | --rules: A window has 0 to 2160 hours: 9999
          """)
  void whatIsNotUnderstoodIsRefused(String words, String because) {
    String[] args = words == null ? new String[0] : words.split(" +");
    assertThat(CreditJob.run(ENVIRONMENT, args)).isEqualTo(CreditJob.REFUSED);
    assertThatThrownBy(() -> refused(args)).isInstanceOf(Refusal.class).hasMessage(because);
  }

  private static void refused(String... args) throws Exception {
    if (Arguments.of(args) instanceof Arguments.Files files) {
      WorkOutFiles.of(files);
    }
  }

  @ParameterizedTest
  @CsvSource({
    Database.URL + ", , HOOKLINE_DATABASE_URL is not set",
    Database.URL + ", postgresql://a, HOOKLINE_DATABASE_URL must begin with jdbc:postgresql:",
    Database.URL
        + ", jdbc:postgresql://a/b?user=c&Password=d,"
        + " HOOKLINE_DATABASE_URL must not contain the password: give it in HOOKLINE_DATABASE_PASSWORD",
    Database.USER + ", , HOOKLINE_DATABASE_USER is not set",
    Database.PASSWORD + ", , HOOKLINE_DATABASE_PASSWORD is not set",
  })
  void anEnvironmentThatDoesNotSayWhereIsRefused(String name, String value, String because) {
    Map<String, String> environment = new HashMap<>(ENVIRONMENT);
    environment.remove(name);
    if (value != null) {
      environment.put(name, value);
    }
    assertThatThrownBy(() -> Database.of(environment))
        .isInstanceOf(Refusal.class)
        .hasMessage(because);
  }

  @Test
  void nobodyReadsThePasswordInALog() {
    assertThat(Database.of(ENVIRONMENT).toString())
        .isEqualTo("hookline_app at jdbc:postgresql://localhost:1/hookline");
  }
}
