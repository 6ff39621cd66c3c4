package io.hookline.kit.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;

/**
 * A value of an entity in a column of {@code jsonb}. Its JSON is its own: how the API writes must
 * not change how rows are read. The field also needs
 *
 * <pre>{@code @ColumnTransformer(write = "cast(? as jsonb)")}</pre>
 */
public abstract class JsonColumn<T> implements AttributeConverter<T, String> {

  private final ObjectMapper json;
  private final TypeReference<T> type;

  protected JsonColumn(TypeReference<T> type) {
    this(type, JsonInclude.Include.ALWAYS);
  }

  /**
   * @param written which parts of the value are written
   */
  protected JsonColumn(TypeReference<T> type, JsonInclude.Include written) {
    this.type = type;
    this.json =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(written)
            .build();
  }

  @Override
  public String convertToDatabaseColumn(T value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public T convertToEntityAttribute(String column) {
    try {
      return column == null ? null : json.readValue(column, type);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException(
          "A row does not hold what was written: " + type.getType(), broken);
    }
  }
}
