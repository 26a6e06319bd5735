package crooked.web;

import org.springframework.web.bind.annotation.RestController;

@RestController
public class PublicController {}
