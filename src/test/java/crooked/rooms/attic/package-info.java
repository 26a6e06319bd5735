@ApplicationModule(allowedDependencies = {})
package crooked.rooms.attic;

import org.springframework.modulith.ApplicationModule;
