package io.hookline.kit.web;

import io.hookline.kit.value.Characters;
import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;

/**
 * {@link NotBlank} wants a text of which something is seen. Bean Validation's own takes a blank
 * that does not break, a mark of direction or a file's beginning for something that was said.
 */
@Singleton
class SeenTexts implements ValidatorFactoryCustomizer {

  @Override
  public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
    var mapping = configuration.createConstraintMapping();
    mapping
        .constraintDefinition(NotBlank.class)
        .includeExistingValidators(false)
        .validatedBy(Seen.class);
    configuration.addMapping(mapping);
  }

  /** Public for the validator's factory. */
  public static class Seen implements ConstraintValidator<NotBlank, CharSequence> {

    @Override
    public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
      return text != null && !Characters.trimmed(text.toString()).isEmpty();
    }
  }
}
