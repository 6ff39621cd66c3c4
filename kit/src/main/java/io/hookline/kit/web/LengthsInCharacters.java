package io.hookline.kit.web;

import io.hookline.kit.value.Characters;
import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Map;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;

/**
 * {@link Size} counts the characters of a text, as {@code maxLength} of JSON Schema and
 * PostgreSQL's {@code char_length} do. Bean Validation's own counts UTF-16 units, in which an emoji
 * is two.
 */
@Singleton
class LengthsInCharacters implements ValidatorFactoryCustomizer {

  @Override
  public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
    var mapping = configuration.createConstraintMapping();
    mapping
        .constraintDefinition(Size.class)
        .includeExistingValidators(false)
        .validatedBy(OfText.class)
        .validatedBy(OfCollection.class)
        .validatedBy(OfMap.class);
    configuration.addMapping(mapping);
  }

  abstract static class Sized<T> implements ConstraintValidator<Size, T> {

    private int min;
    private int max;

    @Override
    public void initialize(Size size) {
      min = size.min();
      max = size.max();
    }

    @Override
    public boolean isValid(T value, ConstraintValidatorContext context) {
      if (value == null) {
        return true;
      }
      int size = size(value);
      return size >= min && size <= max;
    }

    abstract int size(T value);
  }

  /** Public, like the others, for the validator's factory. */
  public static class OfText extends Sized<CharSequence> {

    @Override
    int size(CharSequence value) {
      return Characters.count(value);
    }
  }

  public static class OfCollection extends Sized<Collection<?>> {

    @Override
    int size(Collection<?> value) {
      return value.size();
    }
  }

  public static class OfMap extends Sized<Map<?, ?>> {

    @Override
    int size(Map<?, ?> value) {
      return value.size();
    }
  }
}
