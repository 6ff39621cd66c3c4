package io.hookline.spark.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                                                  | What is to be done is missing
          walk                                    | There is no command walk
          files --from                            | --from has no value
          files --from --to b                     | --from has no value
          files --from a --from b                 | --from is there twice
          files --from a --password hunter2       | There is no option --password here
          files --from a --rules model=LINEAR     | --to is missing
          files --from a --to a --rules view=24   | --from and --to are the same folder
          files --from a --to b --rules views=24  | --rules has no part views=24
          files --from a --to b --rules view=x    | --rules: For input string: "x"
          files --from a --to b --rules view=9999 | --rules: A window has 0 to 2160 hours: 9999
          """)
  void whatIsNotUnderstoodIsRefused(String words, String because) {
    String[] args = words == null ? new String[0] : words.split(" +");
    assertThat(CreditJob.run(args)).isEqualTo(CreditJob.REFUSED);
    assertThatThrownBy(() -> refused(args)).isInstanceOf(Refusal.class).hasMessage(because);
  }

  private static void refused(String... args) throws Exception {
    if (Arguments.of(args) instanceof Arguments.Files files) {
      WorkOutFiles.of(files);
    }
  }
}
