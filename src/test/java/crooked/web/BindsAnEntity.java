package crooked.web;

import crooked.Guest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class BindsAnEntity {
  @PostMapping
  String greet(Guest guest) {
    return "hall";
  }
}
