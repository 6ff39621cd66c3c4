package io.hookline.content.plan.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;

/** Terms in a column: what there is none of is left out. The column is written as jsonb. */
public class TermsColumn implements AttributeConverter<Terms, String> {

  private static final ObjectMapper JSON =
      JsonMapper.builder().serializationInclusion(JsonInclude.Include.NON_EMPTY).build();

  @Override
  public String convertToDatabaseColumn(Terms terms) {
    try {
      return JSON.writeValueAsString(Terms.of(terms));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public Terms convertToEntityAttribute(String column) {
    try {
      return column == null ? Terms.NONE : JSON.readValue(column, Terms.class);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("terms are not as they were written", broken);
    }
  }
}
