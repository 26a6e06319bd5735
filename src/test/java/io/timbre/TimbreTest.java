package io.timbre;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * A test of the application on a real PostgreSQL, in demo mode but without made-up creators. All
 * such tests share one started application and one database: say {@code @Transactional} to leave no
 * trace, or make facts that are nobody else's.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("database")
@SpringBootTest(properties = {"timbre.demo.creators=0", "timbre.reading.by-meaning=false"})
@AutoConfigureMockMvc
@Import(TestDatabase.class)
public @interface TimbreTest {}
