package io.hookline.content.produce.rhythm;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which blocks a list shows; all of what is given must hold. */
public class BlockFilter {

  @Parameter(description = "Only this person's blocks")
  @QueryParam("owner")
  String owner;

  @Parameter(description = "Only blocks of this kind")
  @QueryParam("kind")
  BlockKind kind;

  @Parameter(description = "Only blocks in this state")
  @QueryParam("state")
  BlockState state;

  boolean shows(BlockView block) {
    return (owner == null || owner.equals(block.owner()))
        && (kind == null || kind == block.kind())
        && (state == null || state == block.state());
  }
}
