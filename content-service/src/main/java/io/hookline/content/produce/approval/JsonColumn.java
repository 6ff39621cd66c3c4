package io.hookline.content.produce.approval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import java.util.List;

/** Steps in a column of jsonb. */
abstract class JsonColumn<T> implements AttributeConverter<List<T>, String> {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private final TypeReference<List<T>> type;

  JsonColumn(TypeReference<List<T>> type) {
    this.type = type;
  }

  /** Of a route. */
  static class OfRoute extends JsonColumn<RouteStep> {
    OfRoute() {
      super(new TypeReference<>() {});
    }
  }

  /** Of a review. */
  static class OfReview extends JsonColumn<ReviewStep> {
    OfReview() {
      super(new TypeReference<>() {});
    }
  }

  @Override
  public String convertToDatabaseColumn(List<T> steps) {
    try {
      return JSON.writeValueAsString(steps);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public List<T> convertToEntityAttribute(String column) {
    try {
      return List.copyOf(JSON.readValue(column, type));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("steps are not as they were written", broken);
    }
  }
}
