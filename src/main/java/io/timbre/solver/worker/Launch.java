package io.timbre.solver.worker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts the process of a worker. It works whether the application runs from class folders, from
 * jars on the class path, or from a single jar that contains all others.
 *
 * @param heapMegabytes maximum heap size in megabytes; the native solver uses memory of its own
 */
public record Launch(int heapMegabytes) {

  public static final Launch USUAL = new Launch(512);

  private static final String JARS_IN_A_JAR =
      "org.springframework.boot.loader.launch.PropertiesLauncher";

  ProcessBuilder process(Folder folder) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heapMegabytes + "m");
    command.add("-XX:+UseSerialGC");
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.add("--enable-native-access=ALL-UNNAMED");
    // The solver unpacks its library here, so that it is removed with the folder.
    command.add("-Djava.io.tmpdir=" + folder.path());
    if (isJarInAJar()) {
      command.add("-Dloader.main=" + ProveTasks.class.getName());
      command.add(JARS_IN_A_JAR);
    } else {
      command.add(ProveTasks.class.getName());
    }
    command.add(folder.path().toString());
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    return process.redirectErrorStream(true).redirectOutput(folder.said().toFile());
  }

  private static boolean isJarInAJar() {
    return ProveTasks.class
        .getProtectionDomain()
        .getCodeSource()
        .getLocation()
        .getProtocol()
        .equals("jar");
  }
}
