package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.KnownProblems;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Set;

/** Reads an event of our own format strictly: what it does not know it refuses by name. */
@Singleton
class EventForm {

  private final ObjectMapper json;
  private final KnownProblems problems;
  private final Validator validator;

  EventForm(ObjectMapper json, KnownProblems problems, Validator validator) {
    this.json = json;
    this.problems = problems;
    this.validator = validator;
  }

  /**
   * @throws Problem with all that is wrong with it
   */
  NewEvent read(JsonNode node) {
    NewEvent event = parse(node);
    if (event == null) {
      throw new Problem(CommonProblem.INVALID_BODY, "The event is null.");
    }
    Set<ConstraintViolation<NewEvent>> broken = validator.validate(event);
    if (!broken.isEmpty()) {
      throw KnownProblems.of(broken);
    }
    event.check();
    return event;
  }

  private NewEvent parse(JsonNode node) {
    try {
      return json.treeToValue(node, NewEvent.class);
    } catch (JsonProcessingException refused) {
      throw problems.find(refused).orElseThrow(() -> new IllegalStateException(refused));
    }
  }
}
