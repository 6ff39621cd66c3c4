package io.hookline.kit.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.util.NameTransformer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * Refuses unknown fields of a body whose fields are partly those of a record inside it
 * ({@code @JsonUnwrapped}). Left alone, Jackson passes over any field there, because it might be
 * one of the record's; so what is written wrongly would be lost in silence.
 */
final class StrictUnwrapped extends BeanDeserializerModifier {

  private static final long serialVersionUID = 1L;

  @Override
  public JsonDeserializer<?> modifyDeserializer(
      DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> reader) {
    boolean unwraps =
        bean.findProperties().stream().anyMatch(field -> transformer(config, field) != null);
    return unwraps && bean.getBeanClass().isRecord()
        ? new Known(reader, names(config, bean, NameTransformer.NOP))
        : reader;
  }

  private static NameTransformer transformer(
      DeserializationConfig config, BeanPropertyDefinition field) {
    AnnotationIntrospector annotations = config.getAnnotationIntrospector();
    return field.getPrimaryMember() == null
        ? null
        : annotations.findUnwrappingNameTransformer(field.getPrimaryMember());
  }

  private static Set<String> names(
      DeserializationConfig config, BeanDescription bean, NameTransformer outer) {
    Set<String> names = new HashSet<>();
    for (BeanPropertyDefinition field : bean.findProperties()) {
      NameTransformer inner = transformer(config, field);
      if (inner == null) {
        names.add(outer.transform(field.getName()));
      } else {
        JavaType type = field.getPrimaryType();
        NameTransformer both = NameTransformer.chainedTransformer(outer, inner);
        names.addAll(names(config, config.introspect(type), both));
      }
    }
    return names;
  }

  private static final class Known extends DelegatingDeserializer {

    private static final long serialVersionUID = 1L;

    private final transient Set<String> names;

    Known(JsonDeserializer<?> reader, Set<String> names) {
      super(reader);
      this.names = names;
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
      return new Known(reader, names);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        return super.deserialize(parser, context);
      }
      TokenBuffer body = context.bufferAsCopyOfValue(parser);
      try (JsonParser look = body.asParserOnFirstToken()) {
        while (look.nextToken() == JsonToken.FIELD_NAME) {
          if (!names.contains(look.currentName())) {
            context.handleUnknownProperty(look, this, handledType(), look.currentName());
          }
          look.nextToken();
          look.skipChildren();
        }
      }
      try (JsonParser again = body.asParserOnFirstToken()) {
        return super.deserialize(again, context);
      }
    }
  }
}
