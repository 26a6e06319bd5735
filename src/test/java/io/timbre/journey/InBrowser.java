package io.timbre.journey;

import io.timbre.TestDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * What a person does in a real browser with the running application, as it shows itself on a first
 * start: demo mode, made-up creators, a real PostgreSQL. Each journey asks for a {@link Browser},
 * with a profile of its own; all share one application. Where no browser is installed the journeys
 * are skipped; on a build server ({@code CI=true}) they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(OpenBrowser.class)
@Tag("database")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TestDatabase.class)
public @interface InBrowser {}
