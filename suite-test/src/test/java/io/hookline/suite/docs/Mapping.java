package io.hookline.suite.docs;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * An interface with {@code @ConfigMapping}, read from its source: its Javadoc is the manual.
 *
 * @param prefix of its keys
 * @param meaning of all of it, in words
 * @param settings in the order of the source
 */
record Mapping(String prefix, String meaning, List<Setting> settings) {

  private static final Pattern LINK = Pattern.compile("\\{@link\\s+#?([^}]*)}");

  static Mapping read(Path source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(null, files, null, null, null, files.getJavaFileObjects(source));
      CompilationUnitTree unit = task.parse().iterator().next();
      return new Source(unit, DocTrees.instance(task)).mapping();
    }
  }

  private record Source(CompilationUnitTree unit, DocTrees docs) {

    Mapping mapping() {
      ClassTree type = (ClassTree) unit.getTypeDecls().get(0);
      String prefix = text(type.getModifiers(), "ConfigMapping").orElseThrow();
      List<Setting> settings = new ArrayList<>();
      for (Tree member : type.getMembers()) {
        // One with a body is made of others.
        if (member instanceof MethodTree method && method.getBody() == null) {
          settings.add(setting(prefix, method));
        }
      }
      return new Mapping(prefix, meaning(type), settings);
    }

    private Setting setting(String prefix, MethodTree method) {
      String name =
          text(method.getModifiers(), "WithName").orElse(kebab(method.getName().toString()));
      String type = method.getReturnType().toString();
      String key = prefix + "." + name + (type.startsWith("Map<") ? ".…" : "");
      return new Setting(
          key,
          Types.name(type),
          text(method.getModifiers(), "WithDefault").orElse(""),
          meaning(method));
    }

    private String meaning(Tree tree) {
      DocCommentTree comment = docs.getDocCommentTree(TreePath.getPath(unit, tree));
      if (comment == null) {
        throw new IllegalStateException(
            "%s has a setting without Javadoc: %s".formatted(unit.getSourceFile().getName(), tree));
      }
      StringBuilder words = new StringBuilder();
      comment.getFullBody().forEach(words::append);
      return LINK.matcher(words)
          .replaceAll(link -> "`" + kebab(link.group(1)) + "`")
          .replaceAll("\\{@code\\s+([^}]*)}", "`$1`")
          .replaceAll("\\s+", " ");
    }

    private static Optional<String> text(ModifiersTree modifiers, String annotation) {
      for (AnnotationTree found : modifiers.getAnnotations()) {
        if (found.getAnnotationType().toString().equals(annotation)) {
          Tree value = found.getArguments().get(0);
          return Optional.of(
              ((LiteralTree)
                      (value instanceof AssignmentTree named ? named.getExpression() : value))
                  .getValue()
                  .toString());
        }
      }
      return Optional.empty();
    }

    private static String kebab(String name) {
      return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
  }
}
