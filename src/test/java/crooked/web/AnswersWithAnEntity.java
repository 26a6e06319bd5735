package crooked.web;

import crooked.Guest;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AnswersWithAnEntity {

  record Answer(Optional<Table> table) {}

  record Table(List<Guest> guests) {}

  @GetMapping
  Answer everybody() {
    return new Answer(Optional.empty());
  }
}
