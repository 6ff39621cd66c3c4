package io.hookline.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

class UnwrappedOrderTest {

  record Pulp(String seeds, long juice) {}

  record Flesh(String peel, @JsonUnwrapped Pulp pulp, String core) {}

  @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "Fruit")
  record Apple(String name, @JsonUnwrapped Flesh flesh, String orchard) {}

  private static Schema restored(String schema, String... fields) throws IOException {
    Schema fruit = OASFactory.createSchema();
    Stream.of(fields).forEach(field -> fruit.addProperty(field, OASFactory.createSchema()));
    Components components = OASFactory.createComponents().addSchema(schema, fruit);
    new UnwrappedOrder(Index.of(Apple.class, Flesh.class, Pulp.class))
        .filterOpenAPI(OASFactory.createOpenAPI().components(components));
    return components.getSchemas().get(schema);
  }

  @Test
  void fieldsStandAsTheRecordsHaveThem() throws IOException {
    Schema fruit = restored("Fruit", "juice", "core", "seeds", "peel", "orchard", "name");
    assertThat(fruit.getProperties().keySet())
        .containsExactly("name", "peel", "seeds", "juice", "core", "orchard");
  }

  @Test
  void aFieldOfAnotherNameIsKeptAndOneThatIsHiddenStaysHidden() throws IOException {
    assertThat(restored("Fruit", "colour", "orchard", "name").getProperties().keySet())
        .containsExactly("name", "orchard", "colour");
  }

  @Test
  void otherSchemasStayAsTheyAre() throws IOException {
    assertThat(restored("Vegetable", "orchard", "name").getProperties().keySet())
        .containsExactly("orchard", "name");
    assertThat(restored("Fruit").getProperties()).isNull();
  }
}
