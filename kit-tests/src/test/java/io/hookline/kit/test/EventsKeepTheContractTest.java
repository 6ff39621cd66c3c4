package io.hookline.kit.test;

import static io.hookline.kit.test.EventsKeepTheContract.violations;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The check that runs after each test of a service sees what is wrong with an event. */
class EventsKeepTheContractTest {

  private static final String TYPE = "io.hookline.creator.WebhookCreated";

  private final EventSchemas schemas =
      EventSchemas.in(Path.of("..", "creator-service", "openapi.yaml"));

  private ObjectNode data;
  private String subject;

  @BeforeEach
  void begin() {
    data = (ObjectNode) schemas.example(TYPE).path("data");
    subject = schemas.subject(TYPE, data);
  }

  @Test
  void theExampleKeepsIt() {
    assertThat(violations(schemas, TYPE, subject, data)).isEmpty();
  }

  @Test
  void anEventThatTheContractDoesNotShowIsFound() {
    assertThat(violations(schemas, "io.hookline.creator.Unheard", subject, data)).hasSize(1);
  }

  @Test
  void aFieldTooManyIsFound() {
    data.put("surprise", 1);
    assertThat(violations(schemas, TYPE, subject, data))
        .singleElement()
        .asString()
        .contains("surprise");
  }

  @Test
  void aValueOfAnotherTypeIsFound() {
    data.put("url", 5);
    assertThat(violations(schemas, TYPE, subject, data)).singleElement().asString().contains("url");
  }

  @Test
  void anotherSubjectIsFound() {
    assertThat(violations(schemas, TYPE, "webhooks/1", data))
        .singleElement()
        .asString()
        .contains("webhooks/1, not " + subject);
  }
}
