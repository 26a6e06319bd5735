package io.timbre.discovery.reading;
import org.junit.jupiter.api.Test;
import java.nio.file.*;
import java.util.stream.*;
class SayTest {
  @Test void say() throws Exception {
    StringBuilder b=new StringBuilder();
    for (String l: Files.readAllLines(Path.of(System.getProperty("say","/tmp/reading/say.txt")))) {
      if (l.isBlank()) continue;
      Reading r=Briefs.read(l.split("\t")[0]);
      b.append(l.split("\t")[0]).append("\n    T ").append(r.topics().stream().map(t->t.niche().key()+"@"+Math.round(t.weight()*100)+t.how().name().charAt(0)).collect(Collectors.joining(" ")));
      b.append("  | C ").append(Briefs.conditions(r)).append("  | X ").append(r.excluded().stream().map(e->e.niche().key()).collect(Collectors.joining(" ")));
      b.append("  | U ").append(r.unused()).append(r.names().isEmpty()?"":"  | N "+r.names()).append("  | S ").append(r.conditions().said().stream().map(Said::text).toList()).append(r.audience().map(a->" A:"+a.text()).orElse("")).append("\n");
    }
    Files.writeString(Path.of("/tmp/reading/said.txt"), b.toString());
  }
}
