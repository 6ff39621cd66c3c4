package io.hookline.kit.openapi;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;

/** What the contract calls a type of Java. */
final class SchemaName {

  private SchemaName() {}

  static String of(ClassInfo type) {
    AnnotationInstance said = type.declaredAnnotation(Schema.class);
    return said == null || said.value("name") == null
        ? type.simpleName()
        : said.value("name").asString();
  }
}
