package io.hookline.content.produce.rhythm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import java.util.List;

/** A template's blocks in one column: they are only ever read and written together. */
class WeekBlocksJson implements AttributeConverter<List<WeekBlock>, String> {

  /** Of its own: how the API writes must not change how rows are read. */
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final TypeReference<List<WeekBlock>> BLOCKS = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<WeekBlock> blocks) {
    try {
      return JSON.writeValueAsString(blocks);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public List<WeekBlock> convertToEntityAttribute(String column) {
    try {
      return JSON.readValue(column, BLOCKS);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("A week template's blocks cannot be read", broken);
    }
  }
}
