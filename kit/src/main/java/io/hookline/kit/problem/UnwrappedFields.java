package io.hookline.kit.problem;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.inject.Singleton;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import java.util.Arrays;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.spi.nodenameprovider.JavaBeanProperty;
import org.hibernate.validator.spi.nodenameprovider.Property;
import org.hibernate.validator.spi.nodenameprovider.PropertyNodeNameProvider;

/**
 * Names the fields of a record that stand among those of the body that holds it as the caller knows
 * them: that record has no name there.
 */
@Singleton
class UnwrappedFields implements ValidatorFactoryCustomizer {

  /** Of a node of a path that the caller does not see. */
  static final String NAMELESS = "";

  @Override
  public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
    configuration.propertyNodeNameProvider(new Names());
    configuration.traversableResolver(new Everything());
  }

  /** Public for the validator's factory. */
  public static class Names implements PropertyNodeNameProvider {

    @Override
    public String getName(Property property) {
      return property instanceof JavaBeanProperty field && isUnwrapped(field)
          ? NAMELESS
          : property.getName();
    }

    private static boolean isUnwrapped(JavaBeanProperty property) {
      return Arrays.stream(property.getDeclaringClass().getDeclaredFields())
          .anyMatch(
              field ->
                  field.getName().equals(property.getName())
                      && field.isAnnotationPresent(JsonUnwrapped.class));
    }
  }

  /**
   * We validate what is sent, which is there altogether. The ORM's own asks of each field by its
   * name whether it was loaded from the database, and finds none that has no name.
   */
  private static class Everything implements TraversableResolver {

    @Override
    public boolean isReachable(
        Object holder, Path.Node field, Class<?> root, Path path, ElementType type) {
      return true;
    }

    @Override
    public boolean isCascadable(
        Object holder, Path.Node field, Class<?> root, Path path, ElementType type) {
      return true;
    }
  }
}
