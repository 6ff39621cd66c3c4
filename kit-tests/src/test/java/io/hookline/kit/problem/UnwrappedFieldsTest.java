package io.hookline.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnwrappedFieldsTest {

  record Part(@NotBlank String name) {}

  record Inner(@NotBlank String colour, @Valid Part lid) {}

  record Outer(@JsonUnwrapped @Valid Inner inner, @NotNull Long size, @Valid Part part) {}

  record Crate(List<@Valid Outer> outers) {}

  record Missing(@JsonUnwrapped @NotNull Inner inner) {}

  @Inject Validator validator;

  private List<String> fields(Object value) {
    return validator.validate(value).stream()
        .map(violation -> JsonPaths.of(violation.getPropertyPath()))
        .toList();
  }

  private static Outer outer(Long size) {
    return new Outer(new Inner("", new Part(" ")), size, new Part(""));
  }

  @Test
  void whatStandsAmongTheFieldsOfTheBodyIsNamedAsOneOfThem() {
    assertThat(fields(outer(null)))
        .as("those of parts that have a name are beneath it")
        .containsExactlyInAnyOrder("colour", "lid.name", "size", "part.name");
  }

  @Test
  void soItIsInsideOfAList() {
    assertThat(fields(new Crate(List.of(outer(1L)))))
        .containsExactlyInAnyOrder("outers[0].colour", "outers[0].lid.name", "outers[0].part.name");
  }

  @Test
  void whereItIsMissingAltogetherTheBodyIsAtFault() {
    assertThat(fields(new Missing(null))).containsExactly(JsonPaths.BODY);
  }
}
